package starboard.rating;

import java.util.Optional;

/// One line of an explanation: what one judgement adds to the points.
///
/// @param judged the grade that the inspector gave, or empty while open
/// @param counted the grade that counts after limits, or empty while open
/// @param bite the limit that lowers the grade that counts, or empty
/// @param lowest the points it adds, or the fewest it can still add while open
/// @param highest the points it adds, or the most it can still add while open
public record Contribution(
    Subject subject,
    Optional<Grade> judged,
    Optional<Grade> counted,
    Optional<Limit> bite,
    int lowest,
    int highest) {}
