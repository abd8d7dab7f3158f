using System.Text.Json;
using System.Text.Json.Serialization;

namespace StaticNA.Cli.Preview;

/// <summary>How news for the browser is written as JSON.</summary>
[JsonSourceGenerationOptions(JsonSerializerDefaults.Web)]
[JsonSerializable(typeof(ProblemNews))]
[JsonSerializable(typeof(IReadOnlyList<string>))]
internal sealed partial class NewsJson : JsonSerializerContext;

/// <summary>The news named <c>problems</c>.</summary>
/// <param name="IsBroken">Whether the site can't be published because of them.</param>
/// <param name="IsStale">Whether there is no site because of them, and what is shown is an earlier one.</param>
/// <param name="Problems">The first of them.</param>
/// <param name="More">How many more there are.</param>
internal sealed record ProblemNews(bool IsBroken, bool IsStale, IReadOnlyList<Problem> Problems, int More);
