namespace StaticNA.SiteTests.Publishing;

/// <summary>A system call that changes something, and the first path that it names, from the site's root.</summary>
internal sealed record ChangingCall(string Name, string Path);
