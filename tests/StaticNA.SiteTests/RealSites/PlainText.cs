using System.Text;

namespace StaticNA.SiteTests.RealSites;

/// <summary>
/// Text as a search takes it: one kind of space, quotation mark and hyphen, so that only words count.
/// </summary>
internal static class PlainText
{
    internal static string Of(string text)
    {
        var plain = new StringBuilder(text.Length);
        foreach (char unit in text.Normalize(NormalizationForm.FormC))
        {
            char shown = char.IsWhiteSpace(unit) ? ' ' : unit switch
            {
                '‘' or '’' => '\'',
                '“' or '”' => '"',
                '\u2010' or '\u2011' => '-',
                _ => unit,
            };
            if (unit is not '\u00AD' and not '\u200B' && !(shown == ' ' && plain.Length > 0 && plain[^1] == ' '))
            {
                plain.Append(shown);
            }
        }

        return plain.ToString().Trim();
    }
}
