package starboard.rating;

/// A grade that, given for either service, sets the stars whatever the points.
///
/// @param name how the rule is named on screen, for example `No for either service`
/// @param grade the grade that meets it
/// @param stars the stars that it sets
public record LimitingRule(String name, Grade grade, Stars stars) {}
