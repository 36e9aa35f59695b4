package starboard.publication.paper;

import java.time.Instant;
import java.util.List;

/// A document to be set.
///
/// @param subject what it is, in a sentence
/// @param foot what stands at the foot of each page, left of its number
/// @param made the time that it bears: of what it was made from, not of the making, so that the
///   same paper always has the same bytes
public record Paper(String title, String subject, String foot, Instant made, List<Block> blocks) {
  public Paper {
    blocks = List.copyOf(blocks);
  }
}
