using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;

namespace StaticNA.SiteTests.HouseRules;

/// <summary>The members of other assemblies that an assembly uses, read from its metadata.</summary>
internal static class LibraryReferences
{
    /// <summary><c>System.DateTime.get_Now</c>, each once, sorted.</summary>
    internal static IReadOnlyList<string> Of(string assembly)
    {
        using var file = new PEReader(File.OpenRead(assembly));
        MetadataReader metadata = file.GetMetadataReader();
        return
        [
            .. metadata.MemberReferences.Select(metadata.GetMemberReference)
                .Where(member => member.Parent.Kind == HandleKind.TypeReference)
                .Select(member => $"{TypeName(metadata, member)}.{metadata.GetString(member.Name)}")
                .Distinct().Order(StringComparer.Ordinal),
        ];
    }

    private static string TypeName(MetadataReader metadata, MemberReference member)
    {
        TypeReference type = metadata.GetTypeReference((TypeReferenceHandle)member.Parent);
        return $"{metadata.GetString(type.Namespace)}.{metadata.GetString(type.Name)}";
    }
}
