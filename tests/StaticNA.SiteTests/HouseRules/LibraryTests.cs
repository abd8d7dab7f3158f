using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;

namespace StaticNA.SiteTests.HouseRules;

/// <summary>What design and determinism ask of the library, as tests of its assembly.</summary>
public sealed partial class LibraryTests
{
    /// <summary>Public types that change after they are made, each with its reason.</summary>
    private static readonly Dictionary<Type, string> Mutable = new()
    {
        [typeof(DiagnosticBag)] = "collects what all threads of a build find",
        [typeof(BuildMemory)] = "hands on from one build of the process to the next what did not change",
        [typeof(PublishingSession)] = "holds the lock and the staged tree until it is ended",
    };

    /// <summary>Of <see cref="Environment"/>, what has no bearing on the output.</summary>
    private static readonly string[] Harmless =
    [
        "System.Environment.get_CurrentManagedThreadId", // every iterator that the compiler makes
        "System.Environment.get_ProcessorCount",
    ];

    private static readonly Assembly Library = typeof(Diagnostic).Assembly;

    [Fact]
    public void Library_uses_no_console_clock_or_environment() => Assert.DoesNotContain(
        LibraryReferences.Of(Library.Location), member => Forbidden().IsMatch(member) && !Harmless.Contains(member));

    [Fact]
    public void References_are_found_where_there_are_some()
    {
        IReadOnlyList<string> ofTheCommandLine = LibraryReferences.Of(typeof(Cli.Host).Assembly.Location);

        Assert.Contains(ofTheCommandLine, member => Forbidden().IsMatch(member));
    }

    [Fact]
    public void Public_types_of_the_library_are_immutable()
    {
        IEnumerable<string> changeable = PublicTypes()
            .Where(type => !Mutable.ContainsKey(type) && !type.IsSubclassOf(typeof(TextWriter)))
            .SelectMany(FieldsOf)
            .Where(field => !field.IsInitOnly && !IsParameter(field))
            .Select(field => $"{field.DeclaringType!.Name}.{field.Name}");

        Assert.Empty(changeable.Distinct());
    }

    [Fact]
    public void Public_types_of_the_library_hold_no_arrays() => Assert.Empty(PublicTypes()
        .SelectMany(type => type.GetProperties()).Where(property => property.PropertyType.IsArray)
        .Select(property => $"{property.DeclaringType!.Name}.{property.Name}"));

    [Fact]
    public void Public_classes_of_the_library_are_sealed_static_or_abstract() => Assert.Empty(
        PublicTypes().Where(type => type.IsClass && !type.IsSealed && !type.IsAbstract).Select(type => type.Name));

    [Fact]
    public void Library_has_one_namespace() => Assert.DoesNotContain(
        Library.GetTypes(), type => type.Namespace?.StartsWith("StaticNA.", StringComparison.Ordinal) == true);

    [Fact]
    public void Exceptions_to_immutability_are_needed() => Assert.All(Mutable.Keys, type => Assert.Contains(
        FieldsOf(type), field => !field.IsInitOnly));

    private static FieldInfo[] FieldsOf(Type type) => type.GetFields(
        BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly);

    /// <summary>Whether the compiler made the field to keep a parameter of a primary constructor.</summary>
    private static bool IsParameter(FieldInfo field) => field.Name.EndsWith(">P", StringComparison.Ordinal);

    private static IEnumerable<Type> PublicTypes() => Library.GetExportedTypes()
        .Where(type => !type.IsEnum && !type.IsSubclassOf(typeof(Delegate)))
        .Where(type => !type.IsDefined(typeof(CompilerGeneratedAttribute), inherit: false));

    [GeneratedRegex(
        @"^System\.(Console|Environment)\.|^System\.Date(Time|TimeOffset)\.get_(Now|UtcNow|Today)$"
        + @"|^System\.TimeProvider\.|^System\.TimeZoneInfo\.|^System\.Random\.|^System\.Guid\.NewGuid$"
        + @"|\.CultureInfo\.get_(Current|Installed)"
        + @"|^System\.IO\.Directory\.(Get|Set)CurrentDirectory$|^System\.IO\.Path\.GetTemp"
        + @"|^System\.Diagnostics\.Process\.",
        RegexOptions.CultureInvariant)]
    private static partial Regex Forbidden();
}
