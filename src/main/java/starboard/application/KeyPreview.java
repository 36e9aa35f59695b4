package starboard.application;

/// What a key indicator would do to a round. Exemptions that people gave are not looked at.
///
/// @param told how many councils it can be told of
/// @param failing how many of them fail it and are not of such small numbers as it exempts
/// @param above how many judgements of those councils are above what it allows
public record KeyPreview(int told, int failing, int above) {}
