using StaticNA;
using StaticNA.Cli;

Host host = Host.OfThisProcess().Guarded();
using var interruption = Interruption.OfThisProcess();
return new CommandLine(
    host,
    (options, cancellation) => SiteBuilder.Build(options with { ShortBuildBegins = GarbageCollection.Postpone }, cancellation),
    SiteBuilder.Check).Run(args, interruption);
