package starboard.consistency.queue;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import starboard.rating.Decision;
import starboard.rating.EdgeDistance;
import starboard.rating.Profile;
import starboard.rating.Sentences;
import starboard.rating.Stars;

/// How near a rated council is to another star.
///
/// @param profile the four grades that count
/// @param decidedBy what fixes its star
/// @param flips every single step, one judgement one grade up or down, that gives another star:
///   those up first, each in the order of the subjects
/// @param edges how far the points lie from each edge, one star first
public record Nearness(
    Profile profile, Decision decidedBy, List<Flip> flips, List<EdgeDistance> edges) {
  public Nearness {
    flips = List.copyOf(flips);
    edges = List.copyOf(edges);
  }

  /// The star that its rule book gives.
  public Stars stars() {
    return decidedBy.stars();
  }

  /// Whether one single step gives another star.
  public boolean oneStepAway() {
    return !flips.isEmpty();
  }

  /// The steps that raise the star.
  public List<Flip> raises() {
    return flips.stream().filter(it -> it.stars().compareTo(stars()) > 0).toList();
  }

  /// The steps that lower the star.
  public List<Flip> lowers() {
    return flips.stream().filter(it -> it.stars().compareTo(stars()) < 0).toList();
  }

  /// How many points it takes to reach the next edge, 1 or more; empty where none is above, or
  /// where a limiting rule decides and no points help.
  public Optional<Integer> toRise() {
    return byPoints()
        .filter(it -> it.distance() < 0)
        .map(it -> -it.distance())
        .min(Integer::compare);
  }

  /// How many points it takes to fall below the last edge, 1 or more; empty where none is below, or
  /// where a limiting rule decides.
  public Optional<Integer> toFall() {
    return byPoints()
        .filter(it -> it.distance() >= 0)
        .map(it -> it.distance() + 1)
        .min(Integer::compare);
  }

  /// In words, for example `1 point from the edge above, 4 points from falling below an edge; 4
  /// single steps raise the star, 1 lowers it`.
  public String words() {
    return switch (decidedBy) {
      case Decision.ByPoints _ -> "%s; %s".formatted(margins(), steps());
      case Decision.ByLimitingRule(var _, var subject) ->
          "%s decides; %s".formatted(subject.phrase(), steps());
    };
  }

  private Stream<EdgeDistance> byPoints() {
    return decidedBy instanceof Decision.ByPoints ? edges.stream() : Stream.empty();
  }

  private String margins() {
    var rise = toRise().map(it -> Sentences.points(it) + " from the edge above");
    var fall = toFall().map(it -> Sentences.points(it) + " from falling below an edge");
    return rise.flatMap(up -> fall.map(down -> up + ", " + down))
        .or(() -> rise)
        .or(() -> fall)
        .orElse("no edge");
  }

  private String steps() {
    var up = raises().size();
    var down = lowers().size();
    if (up + down == 0) return "no single step moves the star";
    if (down == 0) return steps(up) + (up == 1 ? " raises the star" : " raise the star");
    if (up == 0) return steps(down) + (down == 1 ? " lowers the star" : " lower the star");
    return "%s %s the star, %d %s it"
        .formatted(steps(up), up == 1 ? "raises" : "raise", down, down == 1 ? "lowers" : "lower");
  }

  private static String steps(int count) {
    return count + (count == 1 ? " single step" : " single steps");
  }
}
