namespace StaticNA.Tests;

public class RowStackingTests
{
    [Fact]
    public void Marks_apart_share_a_row()
    {
        (int[] rows, int count) = RowStacking.Stack([Mark(0, 5), Mark(5, 10), Mark(20, 25)]);

        Assert.Equal([0, 0, 0], rows);
        Assert.Equal(1, count);
    }

    [Fact]
    public void Marks_never_cover_each_other_whatever_their_order()
    {
        var random = new Random(7);
        LaneMark[] marks =
        [
            .. Enumerable.Range(0, 200).Select(_ => random.NextDouble() * 90)
                .Select(left => Mark(left, left + (random.NextDouble() * 10), isNumber: random.Next(4) == 0)),
        ];

        (int[] rows, int count) = RowStacking.Stack(marks);

        Assert.Equal(count, marks.Select((mark, index) => rows[index] + mark.Rows).Max());
        for (int i = 0; i < marks.Length; i++)
        {
            for (int j = 0; j < i; j++)
            {
                bool sharesRow = rows[i] < rows[j] + marks[j].Rows && rows[j] < rows[i] + marks[i].Rows;
                bool overlaps = marks[i].Room.Left < marks[j].Room.Right && marks[j].Room.Left < marks[i].Room.Right;
                Assert.False(sharesRow && overlaps, $"{i} covers {j}");
            }
        }
    }

    [Fact]
    public void Lane_without_marks_has_a_row() => Assert.Equal(1, RowStacking.Stack([]).Count);

    private static LaneMark Mark(double left, double right, bool isNumber = false)
    {
        Entry entry = Sample.Entry("a", "2015");
        return new LaneMark([entry], Extent.Of(entry), (left + right) / 2)
        {
            Room = (left, right),
            Span = isNumber ? "2015" : null,
        };
    }
}
