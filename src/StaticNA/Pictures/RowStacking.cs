using System.Runtime.InteropServices;

namespace StaticNA;

/// <summary>Puts marks that would cover each other into rows below each other.</summary>
internal static class RowStacking
{
    /// <summary>Each mark goes into the highest row in which it has room.</summary>
    /// <param name="marks">Any order; the rows depend only on the marks' places and, where those are equal, on the order.</param>
    /// <returns>The row of each mark, from 0, and the number of rows, at least 1.</returns>
    public static (int[] Rows, int Count) Stack(IReadOnlyList<LaneMark> marks)
    {
        int[] rows = new int[marks.Count];
        var ends = new List<double>();
        foreach (int index in Enumerable.Range(0, marks.Count).OrderBy(index => marks[index].Room.Left))
        {
            (double left, double right) = marks[index].Room;
            int row = 0;
            while (!HasRoom(ends, row, marks[index].Rows, left))
            {
                row++;
            }

            while (ends.Count < row + marks[index].Rows)
            {
                ends.Add(double.MinValue);
            }

            CollectionsMarshal.AsSpan(ends).Slice(row, marks[index].Rows).Fill(right);
            rows[index] = row;
        }

        return (rows, Math.Max(1, ends.Count));
    }

    private static bool HasRoom(List<double> ends, int row, int height, double left)
    {
        for (int i = row; i < Math.Min(row + height, ends.Count); i++)
        {
            if (ends[i] > left)
            {
                return false;
            }
        }

        return true;
    }
}
