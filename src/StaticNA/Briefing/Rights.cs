namespace StaticNA;

/// <summary>What may be published of a document (design.md §4).</summary>
public enum Rights
{
    Unknown,
    PublicDomain,
    Licensed,
    AllRightsReserved,
}
