using System.Text;
using System.Xml;

namespace StaticNA;

/// <summary>Writes XML the same on every machine.</summary>
internal static class XmlFile
{
    public static XmlWriter Create(Stream stream) => XmlWriter.Create(stream, new XmlWriterSettings
    {
        Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
        Indent = true,
        NewLineChars = "\n",
    });
}
