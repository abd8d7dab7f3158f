using System.Diagnostics;
using System.Net;
using System.Net.Sockets;

namespace StaticNA.SiteTests.Publishing;

/// <summary>An nginx of a test's own, on loopback, with the configuration that a site brings. It ends with the test.</summary>
internal sealed class NginxServer : IDisposable
{
    private const string Brotli = "/usr/lib/nginx/modules/ngx_http_brotli_static_module.so";

    private readonly TemporaryFolder _folder = new();
    private readonly Process _process;

    /// <param name="root">The folder of the server block.</param>
    /// <param name="configuration">The site's file.</param>
    internal NginxServer(string root, string configuration)
    {
        int port = FreePort();
        Address = new Uri($"http://127.0.0.1:{port}/");
        _folder.Write("site.conf", File.ReadAllText(configuration).Replace("# brotli_static on;", "brotli_static on;", StringComparison.Ordinal));
        _folder.Write("nginx.conf", $$"""
            load_module {{Brotli}};
            {{(Environment.UserName == "root" ? "user root;" : "")}}
            daemon off;
            worker_processes 1;
            pid {{_folder["pid"]}};
            error_log {{_folder["error.log"]}} crit;
            events { }
            http {
                access_log off;
                client_body_temp_path {{_folder["body"]}};
                proxy_temp_path {{_folder["proxy"]}};
                fastcgi_temp_path {{_folder["fastcgi"]}};
                uwsgi_temp_path {{_folder["uwsgi"]}};
                scgi_temp_path {{_folder["scgi"]}};
                server {
                    listen 127.0.0.1:{{port}};
                    root {{root}};
                    include {{_folder["site.conf"]}};
                    location ~ \.html$ { return 500; }
                }
            }
            """);
        string nginx = ProgramFactAttribute.Find("nginx") ?? throw new InvalidOperationException("nginx is not installed");
        ProcessRun test = ProcessRun.Of(nginx, ["-t", "-q", "-c", _folder["nginx.conf"]]);
        Assert.True(test.ExitCode == 0, test.Error);
        _process = Process.Start(new ProcessStartInfo(nginx, ["-c", _folder["nginx.conf"]]) { RedirectStandardError = true })!;
        WaitUntilOpen(port);
    }

    internal Uri Address { get; }

    public void Dispose()
    {
        // SIGTERM to the master, which ends its workers; a kill would leave them.
        ProcessRun.Of("kill", ["-TERM", _process.Id.ToString(System.Globalization.CultureInfo.InvariantCulture)]);
        _process.WaitForExit();
        _process.Dispose();
        _folder.Dispose();
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    private void WaitUntilOpen(int port)
    {
        var watch = Stopwatch.StartNew();
        while (true)
        {
            try
            {
                using var client = new TcpClient();
                client.Connect(IPAddress.Loopback, port);
                return;
            }
            catch (SocketException) when (!_process.HasExited && watch.Elapsed < TimeSpan.FromSeconds(20))
            {
                Thread.Yield();
            }
        }
    }
}
