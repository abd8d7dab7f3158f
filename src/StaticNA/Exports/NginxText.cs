using System.Collections.Immutable;
using System.Text;

namespace StaticNA;

/// <summary>
/// Writes <c>_nginx.conf</c>. Every location that sets a header sets all of them: nginx passes the headers of an outer level on only to
/// locations that set none.
/// </summary>
/// <param name="delivery">What is to be sent.</param>
/// <param name="basePath">The site's base path, decoded; it needs no escaping in a quoted text.</param>
internal sealed class NginxText(Delivery delivery, string basePath)
{
    private readonly StringBuilder _text = new();

    public string Write()
    {
        WriteIntroduction();
        if (basePath.Length > 1)
        {
            Line(0, $"location = \"{basePath[..^1]}\" {{");
            Line(1, "absolute_redirect off;");
            WriteHeaders([]);
            Line(1, $"return 301 \"{delivery.Address.BasePath}$is_args$args\";");
            Line(0, "}");
            Line(0, "");
        }

        // "^~" keeps the server block's own regular expressions away from the site.
        Line(0, $"location ^~ \"{basePath}\" {{");
        WriteTypes();
        WriteCompression();
        WriteHeaders([]);
        WriteErrors();
        delivery.Rules.ToList().ForEach(WriteRule);
        delivery.Redirects.ToList().ForEach(WriteRedirect);
        Line(0, "}");
        return _text.ToString();
    }

    private void WriteIntroduction()
    {
        string place = basePath.Length > 1 ? $"the site is in /srv/www{basePath}" : "the site";
        Line(0, "# How nginx serves this site; made with the site, so better not edited. It stands in a server block:");
        Line(0, "#");
        Line(0, "#     server {");
        Line(0, "#         listen 80;");
        Line(0, $"#         server_name {new Uri(delivery.Address.BaseUrl).Host};");
        Line(0, $"#         root /srv/www;  # {place}");
        Line(0, $"#         include /srv/www{basePath}{NginxFile.Place.Path[1..]};");
        Line(0, "#     }");
        Line(0, "#");
        Line(0, "# After a change of aliases: nginx -t && nginx -s reload");
        Line(0, "");
    }

    private void WriteTypes()
    {
        Line(1, "index index.html;");
        Line(1, "absolute_redirect off;");
        Line(1, "default_type application/octet-stream;");
        Line(1, "types {");
        foreach (MediaType type in Delivery.MediaTypes)
        {
            Line(2, $"{type.Name} {string.Join(' ', type.Extensions)};");
        }

        Line(1, "}");
        Line(1, "charset utf-8;");
        Line(1, $"charset_types {string.Join(' ', Delivery.MediaTypes.Where(HasCharset).Select(type => type.Name))};");
        Line(0, "");

        // Of text/html, nginx takes it for granted.
        static bool HasCharset(MediaType type) =>
            type.IsText && type.Name != "text/html" && !type.Name.EndsWith("json", StringComparison.Ordinal);
    }

    private void WriteCompression()
    {
        IEnumerable<string> types = Delivery.MediaTypes.Where(type => type.IsText && type.Name != "text/html").Select(type => type.Name)
            .Concat(["application/atom+xml", "application/feed+json"]);
        Line(1, "# What was compressed beforehand (--precompress) is sent as it is; the rest is compressed on its way.");
        Line(1, "gzip_static on;");
        Line(1, "gzip on;");
        Line(1, "gzip_vary on;");
        Line(1, "gzip_proxied any;");
        Line(1, "gzip_min_length 1024;");
        Line(1, $"gzip_types {string.Join(' ', types)};");
        Line(1, "# With the module libnginx-mod-http-brotli-static:");
        Line(1, "# brotli_static on;");
        Line(0, "");
    }

    private void WriteErrors()
    {
        // A folder without a page of its own is answered by 403; to readers that is no different from nothing.
        Line(0, "");
        Line(1, $"error_page 403 404 =404 \"{basePath}{Delivery.NotFound.Path[1..]}\";");
        Line(1, $"location = \"{basePath}{Delivery.NotFound.Path[1..]}\" {{");
        Line(2, "internal;");
        Line(1, "}");
        Line(1, "# What is for hosts, not for readers.");
        Line(1, $"location ~ \"^{InPattern(basePath)}(_headers$|_redirects$|_nginx\\.conf$|CNAME$|(.*/)?\\.)\" {{");
        Line(2, "return 404;");
        Line(1, "}");
    }

    private void WriteRule(DeliveryRule rule)
    {
        string place = rule.IsFolder ? $"^~ \"{basePath}{rule.Pattern[..^1]}\""
            : rule.IsFile ? $"= \"{basePath}{rule.Pattern}\""
            : $"~ \"^{InPattern(basePath)}{string.Join('/', rule.Pattern.Split('/').Select(part => part[0] == ':' ? "[^/]+" : InPattern(part)))}$\"";
        Line(0, "");
        Line(1, $"location {place} {{");
        if (rule.Headers.FirstOrDefault(header => header.Key == DeliveryRule.ContentType).Value is string type)
        {
            // The ending of the name says less than what is known of the file.
            Line(2, "types { }");
            Line(2, $"default_type {type.Split(';')[0]};");
            if (type.Contains("charset", StringComparison.Ordinal))
            {
                Line(2, $"charset_types {type.Split(';')[0]};");
            }
        }

        WriteHeaders(rule.Headers);
        Line(1, "}");
    }

    private void WriteHeaders(ImmutableArray<KeyValuePair<string, string>> own)
    {
        int depth = own.IsEmpty ? 1 : 2;
        IEnumerable<KeyValuePair<string, string>> all = own.Any(header => header.Key == DeliveryRule.CacheControl)
            ? Delivery.Always
            : Delivery.Always.Append(new(DeliveryRule.CacheControl, Delivery.Fresh));
        foreach ((string name, string value) in all)
        {
            Line(depth, $"add_header {name} \"{value}\" always;");
        }

        // Not with errors: what is not there today may be there tomorrow.
        foreach ((string name, string value) in own.Where(header => header.Key != DeliveryRule.ContentType))
        {
            Line(depth, $"add_header {name} \"{value}\";");
        }
    }

    private void WriteRedirect(Alias alias)
    {
        Line(0, "");
        foreach (string path in alias.Spellings)
        {
            Line(1, $"location = \"{basePath}{path[1..]}\" {{");
            Line(2, $"return 301 \"{delivery.Address.To(alias.Target)}$is_args$args\";");
            Line(1, "}");
        }
    }

    /// <summary>For a regular expression (PCRE): every sign of ASCII but letters, digits, slash and hyphen gets a backslash.</summary>
    private static string InPattern(string text) => string.Concat(text.Select(sign =>
        sign >= 0x80 || char.IsAsciiLetterOrDigit(sign) || sign is '/' or '-' or '_' ? sign.ToString() : $"\\{sign}"));

    private void Line(int depth, string line) => _text.Append(' ', line.Length == 0 ? 0 : 4 * depth).Append(line).Append('\n');
}
