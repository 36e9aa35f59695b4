package starboard.application;

import java.util.List;
import java.util.Optional;
import starboard.casework.CaseId;
import starboard.casework.Council;
import starboard.rating.Grades;
import starboard.rating.Stars;

/// The councils of a round that are most like one, and where like was not given alike.
///
/// @param nearest the nearest first
/// @param precedents councils that were given less with the same or a better profile, then those
///   that were given more with the same or a worse one; each the nearest first
public record NearestCouncils(
    CaseId id, Council council, List<Near> nearest, List<Precedent> precedents) {
  public NearestCouncils {
    nearest = List.copyOf(nearest);
    precedents = List.copyOf(precedents);
  }

  /// A council near this one.
  ///
  /// @param why in what they are alike and apart, in words
  public record Near(
      CaseId id, Council council, Grades grades, Optional<Stars> stars, String why) {}

  /// A council that was not given alike.
  ///
  /// @param sentence what it was given, and what this one
  public record Precedent(CaseId other, String sentence) {}
}
