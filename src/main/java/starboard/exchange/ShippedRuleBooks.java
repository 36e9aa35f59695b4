package starboard.exchange;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.List;
import starboard.application.BadInput;
import starboard.application.RuleBooks;
import starboard.rating.Proof;
import starboard.rating.ProvedRuleBook;
import starboard.rating.PublishedRecord;
import starboard.rating.RuleBook;
import starboard.rating.RuleBookProof;

/// The rule books and the published record that ship with the program, read once and proved.
public final class ShippedRuleBooks implements RuleBooks {
  private final List<ProvedRuleBook> books =
      RuleBookFiles.shipped().stream().map(ShippedRuleBooks::proved).toList();
  private final PublishedRecord record = PublishedRecordFiles.record(PublishedRecordFiles.cases());

  @Override
  public List<ProvedRuleBook> list() {
    return books;
  }

  @Override
  public RuleBook read(Path file) throws BadInput {
    return RuleBookFiles.read(file);
  }

  @Override
  public void write(RuleBook book, Writer out) throws IOException {
    RuleBookWriter.write(book, out);
  }

  @Override
  public PublishedRecord record() {
    return record;
  }

  private static ProvedRuleBook proved(RuleBook book) {
    return switch (RuleBookProof.of(book)) {
      case Proof.Proved(var proved) -> proved;
      case Proof.Refuted(var flaws) ->
          throw new IllegalStateException(
              "the program is damaged: " + book.id() + ": " + flaws.getFirst().words());
    };
  }
}
