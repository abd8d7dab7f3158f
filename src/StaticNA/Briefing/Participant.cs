namespace StaticNA;

/// <summary>
/// Someone who took part: a person, or an office whose holder the document does not name; at least one of the two is given.
/// </summary>
/// <param name="Person">Id in <c>people.yml</c>.</param>
/// <param name="Office">Name of the office.</param>
/// <param name="Role">The role held then, as the document gives it.</param>
/// <param name="For">The party acted for.</param>
public sealed record Participant(Located<string>? Person, string? Office, string? Role, Located<string>? For)
{
    /// <summary>Where <see cref="Role"/> stands.</summary>
    public SourceLocation RoleLocation { get; init; }
}
