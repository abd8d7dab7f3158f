namespace StaticNA;

/// <summary>Whether drafts are part of the site.</summary>
public enum DraftPolicy
{
    Exclude,
    Include,
}
