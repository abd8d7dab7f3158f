using StaticNA;
using StaticNA.Cli;

Host host = Host.OfThisProcess().Guarded();
using var interruption = Interruption.OfThisProcess();
return new CommandLine(host, SiteBuilder.Build, SiteBuilder.Check).Run(args, interruption);
