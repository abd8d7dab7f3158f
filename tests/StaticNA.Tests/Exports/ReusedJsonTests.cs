using System.Text;
using System.Text.Json;

namespace StaticNA.Tests;

public class ReusedJsonTests
{
    [Fact]
    public void Next_text_has_nothing_of_one_that_was_not_ended()
    {
        using var json = new ReusedJson(default);
        Utf8JsonWriter broken = json.Begin();
        broken.WriteStartObject();
        broken.WriteString("a", "b");

        json.Begin().WriteStringValue("next");

        Assert.Equal("\"next\"", Encoding.UTF8.GetString(json.End()));
    }
}
