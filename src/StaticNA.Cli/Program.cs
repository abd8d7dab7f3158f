using StaticNA;
using StaticNA.Cli;

var host = Host.OfThisProcess();
using var interruption = Interruption.OfThisProcess();
return new CommandLine(host, SiteBuilder.Build, SiteBuilder.Check).Run(args, interruption);
