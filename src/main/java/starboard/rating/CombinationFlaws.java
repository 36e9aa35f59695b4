package starboard.rating;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What is wrong with the stars that a rule book gives to the 256 combinations. Of each kind of
/// flaw the first place is named and the others are counted.
final class CombinationFlaws {
  private final RuleBook book;
  private final Scoring scoring;
  private final List<Optional<Stars>> given;

  /// @param decisions what fixes the star of each profile, in the order of their indices
  private CombinationFlaws(RuleBook book, Scoring scoring, List<Optional<Decision>> decisions) {
    this.book = book;
    this.scoring = scoring;
    given = decisions.stream().map(it -> it.map(Decision::stars)).toList();
  }

  /// The flaws of a book whose parts can be scored.
  static List<Flaw> of(RuleBook book, Scoring scoring, List<Optional<Decision>> decisions) {
    var found = new CombinationFlaws(book, scoring, decisions);
    var flaws = new ArrayList<Flaw>();
    collapse(found.withoutStar(), flaws);
    collapse(found.falling(), flaws);
    collapse(found.notSwappable(), flaws);
    for (var sentence : found.examplesMissed()) flaws.add(new Flaw(sentence, 0));
    return List.copyOf(flaws);
  }

  private List<String> withoutStar() {
    var found = new ArrayList<String>();
    for (var profile : Profile.all()) {
      var points = scoring.points(profile);
      if (stars(profile).isEmpty())
        found.add(
            "%s (%s) has no star: no band holds %d"
                .formatted(profile, Sentences.points(points), points));
    }
    return found;
  }

  private List<String> falling() {
    var found = new ArrayList<String>();
    for (var profile : Profile.all())
      for (var subject : Subject.values()) {
        if (profile.grade(subject).level() == Profile.TOP_LEVEL) continue;
        var better = profile.stepped(subject, 1);
        if (differ(profile, better, -1))
          found.add(
              "%s gives %s, but the better %s gives %s"
                  .formatted(profile, words(profile), better, words(better)));
      }
    return found;
  }

  private List<String> notSwappable() {
    var found = new ArrayList<String>();
    for (var profile : Profile.all()) {
      var swapped = profile.swapped();
      if (profile.index() < swapped.index()
          && (differ(profile, swapped, 1) || differ(profile, swapped, -1)))
        found.add(
            "%s gives %s, but with the services swapped %s"
                .formatted(profile, words(profile), words(swapped)));
    }
    return found;
  }

  private List<String> examplesMissed() {
    return book.examples().stream()
        .map(Part::value)
        .filter(it -> !stars(it.profile()).equals(Optional.of(it.stars())))
        .map(it ->
            "worked example “%s” (%s) should give %s, but gives %s"
                .formatted(it.name(), it.profile(), it.stars().words(), words(it.profile())))
        .toList();
  }

  private Optional<Stars> stars(Profile profile) {
    return given.get(profile.index());
  }

  /// Whether both have a star and the second has more (sign 1) or fewer (sign -1).
  private boolean differ(Profile one, Profile other, int sign) {
    return stars(one).isPresent()
        && stars(other).isPresent()
        && Integer.signum(stars(other).get().compareTo(stars(one).get())) == sign;
  }

  private String words(Profile profile) {
    return stars(profile).map(Stars::words).orElse("no star");
  }

  private static void collapse(List<String> sentences, List<Flaw> into) {
    if (!sentences.isEmpty()) into.add(new Flaw(sentences.getFirst(), sentences.size() - 1));
  }
}
