package se.beslutsgang.meetings.domain;

/**
 * What a meeting must be told to decide, as it stands on the day.
 *
 * @param bench who belongs to the body
 * @param pending whether anything lies on the body's table in the case that the command names
 * @param title of that case
 * @param certified whether the minutes are: then nothing of the meeting changes any more
 */
public record MeetingFacts(Bench bench, boolean pending, String title, boolean certified) {}
