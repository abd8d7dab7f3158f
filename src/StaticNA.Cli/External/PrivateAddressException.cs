namespace StaticNA.Cli.External;

/// <summary>A host has no address but those of this machine or of private networks.</summary>
internal sealed class PrivateAddressException(string host) : Exception($"{host} is private")
{
    internal string Host { get; } = host;
}
