namespace StaticNA;

/// <summary>
/// The words of a language that stand in nearly every text: they are searched for as a part of phrases only. No word is among them
/// that may be an acronym (<c>us</c>, <c>who</c>, <c>it</c>).
/// </summary>
internal static class StopWords
{
    /// <summary>Folded, with spaces between; none for a language that is not known.</summary>
    public static string Of(string language) => language switch
    {
        "en" => "a an and are as at be been but by for from had has have in is its of on or that the their them these this those to was "
            + "were which with",
        "fr" => "a au aux avec c ce ces cette d dans de des du elle en est et eux il ils j l la le les leur leurs lui m mais n ne ont ou "
            + "par pas pour qu que qui s sa se ses son sont sur t un une y",
        "es" => "a al como con de del e el ella en entre es esta este estos ha han la las le les lo los mas o para pero por que se ser si "
            + "sin son su sus un una y",
        _ => "",
    };
}
