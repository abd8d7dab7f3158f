namespace StaticNA.SiteTests;

/// <summary>
/// A theory that needs the received documents, which are not in the repository (docs/decisions/0002).
/// </summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class DocumentsTheoryAttribute : TheoryAttribute
{
    public DocumentsTheoryAttribute()
    {
        if (Checkout.Documents is null)
        {
            Skip = "STATICNA_DOCUMENTS is not set";
        }
    }
}
