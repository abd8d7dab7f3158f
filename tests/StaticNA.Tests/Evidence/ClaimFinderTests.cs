namespace StaticNA.Tests;

public sealed class ClaimFinderTests
{
    [Theory]
    [InlineData("They agreed on little.", ClaimKinds.None)]
    [InlineData("The three countries and both parties met in two places.", ClaimKinds.None)]
    [InlineData("It sent 30 ships.", ClaimKinds.Figure)]
    [InlineData("It grew by 3.5%, to C$55.4 billion.", ClaimKinds.Figure)]
    [InlineData("Twelve ships, and dozens of boats, came.", ClaimKinds.Figure)]
    [InlineData("It ran for three years.", ClaimKinds.Figure)]
    [InlineData("It ran for three long years.", ClaimKinds.Figure)]
    [InlineData("It moves a third of the trade.", ClaimKinds.Figure)]
    [InlineData("The 2nd and the third of them left.", ClaimKinds.Figure)]
    [InlineData("It began in 2015.", ClaimKinds.Date)]
    [InlineData("It began in the 1990s, in mid-2016 or in 2016-17.", ClaimKinds.Date)]
    [InlineData("It began on 6 April 2023.", ClaimKinds.Date)]
    [InlineData("It began on April 6, 2023, or on 2023-04-06.", ClaimKinds.Date)]
    [InlineData("It began on a Thursday.", ClaimKinds.Date)]
    [InlineData("It began in May.", ClaimKinds.Date)]
    [InlineData("May it begin.", ClaimKinds.None)]
    [InlineData("May 6 is the day.", ClaimKinds.Date)]
    [InlineData("It may march on.", ClaimKinds.None)]
    [InlineData("It cost 2,015 ships.", ClaimKinds.Figure)]
    [InlineData("It stands in ¶3, and is vitamin-b12 and h2o.", ClaimKinds.None)]
    [InlineData("It speaks of COVID-19.", ClaimKinds.Name)]
    [InlineData("It is in Halifax.", ClaimKinds.Name)]
    [InlineData("Halifax is far.", ClaimKinds.None)]
    [InlineData("It is U.S. soil.", ClaimKinds.Name)]
    [InlineData("NATO met.", ClaimKinds.Name)]
    [InlineData("“We can,” they said: “It works.”", ClaimKinds.None)]
    public void English_sentence_carries(string sentence, ClaimKinds kinds) =>
        Assert.Equal(kinds, new ClaimFinder("en").KindsOf(sentence));

    [Theory]
    [InlineData("Les trois pays se sont vus.", ClaimKinds.None)]
    [InlineData("Ils ont envoyé une centaine de navires.", ClaimKinds.Figure)]
    [InlineData("Il a duré trois ans.", ClaimKinds.Figure)]
    [InlineData("Il a commencé le 1er août.", ClaimKinds.Date)]
    [InlineData("Mardi, ils sont partis.", ClaimKinds.Date)]
    [InlineData("L’Ontario est loin.", ClaimKinds.Name)]
    [InlineData("Il s’agit de 30 % du tout.", ClaimKinds.Figure)]
    public void French_sentence_carries(string sentence, ClaimKinds kinds) =>
        Assert.Equal(kinds, new ClaimFinder("fr").KindsOf(sentence));

    [Theory]
    [InlineData("Los tres países se vieron.", ClaimKinds.None)]
    [InlineData("Enviaron veintidós barcos.", ClaimKinds.Figure)]
    [InlineData("Duró tres años.", ClaimKinds.Figure)]
    [InlineData("Empezó el 5 de mayo de 2016.", ClaimKinds.Date)]
    [InlineData("El miércoles partieron.", ClaimKinds.Date)]
    [InlineData("Viajó a Mérida.", ClaimKinds.Name)]
    public void Spanish_sentence_carries(string sentence, ClaimKinds kinds) =>
        Assert.Equal(kinds, new ClaimFinder("es").KindsOf(sentence));

    [Theory]
    [InlineData("Northland agreed.", ClaimKinds.Name)]
    [InlineData("Someone agreed.", ClaimKinds.None)]
    [InlineData("Ford means a shallow place.", ClaimKinds.Name)]
    public void Names_on_the_lists_are_known_at_the_start_of_a_sentence(string sentence, ClaimKinds kinds) =>
        Assert.Equal(kinds, new ClaimFinder(new SampleSite().Briefing).KindsOf(sentence));
}
