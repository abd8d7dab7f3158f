namespace StaticNA;

/// <summary>A kind of file that holds keys with values, or of block in a text.</summary>
/// <param name="Name">Its name on the command line and in the names of schemas.</param>
/// <param name="About">What it is, for people.</param>
/// <param name="Files">Where it stands in the input; <c>*</c> is any name. Null if it is a block in texts.</param>
/// <param name="Keys">Its keys; of a list, those of each thing in it.</param>
/// <param name="Id">The form of the ids under which a list has its things; null if it is no list.</param>
internal sealed record FrontMatterType(string Name, string About, string? Files, MappingDefinition Keys, TextForm? Id = null);
