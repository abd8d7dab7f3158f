using System.Reflection;

namespace StaticNA;

/// <summary>Files that travel inside the library.</summary>
internal static class EmbeddedFile
{
    public static byte[] Read(Assembly assembly, string name)
    {
        using Stream stream = assembly.GetManifestResourceStream(name)!;
        byte[] bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }
}
