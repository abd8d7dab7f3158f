namespace StaticNA;

/// <summary>Marks the model of a kind of page: what templates can come to from it is looked up when we are compiled (StaticNA.Generators).</summary>
[AttributeUsage(AttributeTargets.Class)]
internal sealed class TemplateModelAttribute : Attribute;
