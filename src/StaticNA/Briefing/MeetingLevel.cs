namespace StaticNA;

/// <summary>The rank at which a meeting is held, highest first.</summary>
public enum MeetingLevel
{
    Leaders,
    Ministers,
    Officials,
    WorkingGroup,
}
