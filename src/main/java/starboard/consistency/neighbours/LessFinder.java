package starboard.consistency.neighbours;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import starboard.rating.Profile;
import starboard.rating.Subject;

/// Finds what of [GivenLess] holds between two councils of a round, by their places.
final class LessFinder {
  private static final List<Subject> SUBJECTS = List.of(Subject.values());

  private final List<CaseProfile> profiles;
  private final Bands bands;
  private final GradeLevels grades;

  LessFinder(List<CaseProfile> profiles, Bands bands, GradeLevels grades) {
    this.profiles = profiles;
    this.bands = bands;
    this.grades = grades;
  }

  /// What the other was given less of than the one, with the same or a better profile.
  List<GivenLess> between(int one, int other) {
    var found = new ArrayList<GivenLess>();
    for (var subject : SUBJECTS)
      if (grades.lowerOnlyIn(subject, one, other)) lower(subject, one, other).ifPresent(found::add);
    fewer(profiles.get(one), profiles.get(other)).ifPresent(found::add);
    return found;
  }

  private Optional<GivenLess> lower(Subject subject, int one, int other) {
    var here = profiles.get(one);
    var there = profiles.get(other);
    var shared = bands.sharedAndNoWorse(one, other);
    if (shared < GivenLess.LEAST_SHARED || 2 * shared < here.bands().size())
      return Optional.empty();
    var more = here.grades().get(subject);
    var less = there.grades().get(subject);
    return more.isPresent() && less.isPresent()
        ? Optional.of(new GivenLess.LowerGrade(there, subject, less.get(), more.get(), shared))
        : Optional.empty();
  }

  private static Optional<GivenLess> fewer(CaseProfile here, CaseProfile there) {
    if (here.stars().isEmpty() || there.stars().isEmpty()) return Optional.empty();
    var more = here.stars().get();
    var less = there.stars().get();
    return less.count() < more.count() && noWorse(there.grades().profile(), here.grades().profile())
        ? Optional.of(new GivenLess.FewerStars(there, less, more))
        : Optional.empty();
  }

  private static boolean noWorse(Optional<Profile> one, Optional<Profile> other) {
    return one.isPresent() && other.isPresent() && one.get().atLeast(other.get());
  }
}
