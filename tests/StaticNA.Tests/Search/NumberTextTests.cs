namespace StaticNA.Tests;

public class NumberTextTests
{
    [Theory]
    [InlineData(0, "!")]
    [InlineData(45, "N")]
    [InlineData(46, "O\"")]
    [InlineData(47, "P\"")]
    [InlineData(2115, "|N")]
    [InlineData(2116, "OO\"")]
    public void Number_is_written_lowest_digit_first(int number, string expected)
    {
        NumberText text = default;

        text.Append(number);

        Assert.Equal(expected, text.ToString());
    }

    [Fact]
    public void Numbers_are_told_apart_without_anything_between()
    {
        NumberText text = default;

        foreach (int number in new[] { 1, 100_000, 0 })
        {
            text.Append(number);
        }

        Assert.Equal([1, 100_000, 0], Read(text.ToString()));
    }

    [Fact]
    public void Long_list_is_what_was_appended()
    {
        NumberText text = default;
        int[] numbers = [.. Enumerable.Range(0, 5_000)];

        foreach (int number in numbers)
        {
            text.Append(number);
        }

        Assert.Equal(numbers, Read(text.ToString()));
    }

    /// <summary>As docs/search.md describes it.</summary>
    internal static List<int> Read(string text)
    {
        var numbers = new List<int>();
        int value = 0;
        int unit = 1;
        foreach (int digit in text.Select(sign => sign - '!'))
        {
            value += digit % 46 * unit;
            unit *= 46;
            if (digit < 46)
            {
                numbers.Add(value);
                (value, unit) = (0, 1);
            }
        }

        return numbers;
    }
}
