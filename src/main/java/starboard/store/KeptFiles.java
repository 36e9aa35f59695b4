package starboard.store;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import starboard.application.Attachments;
import starboard.application.BadInput;
import starboard.application.StoreFault;
import starboard.evidence.Attachment;

/// The files kept with evidence, in the folder of a store beside its database. Can be used from
/// several threads.
final class KeptFiles implements Attachments, AutoCloseable {
  private final StoreFolder folder;
  private final Shelves shelves;
  private final Copies copies;
  private final Doorkeeper door;

  private KeptFiles(StoreFolder folder, Shelves.Opening opening) {
    this.folder = folder;
    shelves = new Shelves(folder, opening);
    copies = new Copies(folder.copies());
    door = new Doorkeeper(folder);
  }

  /// The kept files of a store that no other program has open. Sweeps what a killed one left.
  static KeptFiles in(StoreFolder folder) {
    return in(folder, Disk::create);
  }

  /// @param opening how files are made
  static KeptFiles in(StoreFolder folder, Shelves.Opening opening) {
    var files = new KeptFiles(folder, opening);
    files.shelves.sweep();
    files.copies.sweep();
    return files;
  }

  @Override
  public Attachment keep(Path file) throws BadInput {
    var offered = new OfferedFile(file);
    offered.refuseUnread();
    try (var _ = door.enter()) {
      var content = Content.of(file);
      var attachment = offered.with(content);
      if (!shelves.put(file, content)) throw offered.changing();
      return attachment;
    } catch (Unreadable e) {
      throw offered.unreadable(e.reason());
    } catch (IOException e) {
      throw Faults.notWritten("The file %s was not kept".formatted(file), folder, e);
    }
  }

  @Override
  public Path copy(Attachment attachment) {
    try (var _ = door.enter()) {
      var copy = copies.fresh(attachment.name());
      var whole = false;
      try {
        whole = shelves.copy(attachment.hash(), copy);
      } finally {
        if (!whole) Disk.delete(copy);
      }
      if (!whole) throw damaged(attachment);
      // So that a person who changes it is told to save it elsewhere.
      Disk.setWritable(copy, false);
      return copy;
    } catch (Unreadable _) {
      throw damaged(attachment);
    } catch (IOException e) {
      throw Faults.notWritten(
          "The file “%s” could not be copied to be opened".formatted(attachment.name()), folder, e);
    }
  }

  private StoreFault damaged(Attachment attachment) {
    var wrong = shelves.wrong(attachment.hash()).orElse("could not be read");
    return folder.damagedInside("the " + sentence(attachment, wrong));
  }

  @Override
  public List<String> faults(List<Attachment> attachments) {
    Map<String, Optional<String>> known = new HashMap<>();
    return attachments.stream()
        .flatMap(it ->
            known.computeIfAbsent(it.hash(), shelves::wrong).stream()
                .map(wrong -> "The kept " + sentence(it, wrong) + "."))
        .toList();
  }

  private static String sentence(Attachment attachment, String wrong) {
    return "file “%s” (%.10s) %s".formatted(attachment.name(), attachment.hash(), wrong);
  }

  /// Waits for what is being kept or copied, and deletes the copies; nothing is kept from now on.
  @Override
  public void close() {
    door.close();
    copies.sweep();
  }
}
