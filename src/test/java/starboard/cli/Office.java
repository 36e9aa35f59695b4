package starboard.cli;

import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import starboard.application.Founding;
import starboard.application.Inventing;
import starboard.application.MemoryStore;
import starboard.application.RuleBooks;
import starboard.application.ScanIndex;
import starboard.application.Store;
import starboard.application.StoreFault;
import starboard.application.Workbench;
import starboard.application.Workbenches;
import starboard.application.invented.Plan;
import starboard.casework.Person;
import starboard.casework.Role;
import starboard.exchange.PublishedRecordFiles;
import starboard.exchange.ReturnsHtml;
import starboard.exchange.ShippedRuleBooks;

/// Stores in memory by the folder in which they would lie, and a clock that moves one minute at
/// each look.
class Office implements Workbenches {
  private static final RuleBooks RULES = new ShippedRuleBooks();

  private final Map<Path, Store> stores = new HashMap<>();
  private final Map<Path, ScanIndex> indexes = new HashMap<>();
  private Instant now = Instant.parse("2026-11-02T09:00:00Z");

  @Override
  public Path usualFolder() {
    return Path.of("usual");
  }

  @Override
  public Workbench create(Path folder, Supplier<Person> person) {
    new Founding(made(folder), RULES).found(PublishedRecordFiles.rounds()).join();
    return open(folder, person);
  }

  @Override
  public Workbench invent(Path folder, Plan plan, Supplier<Person> person) {
    new Inventing(made(folder), RULES).invent(plan);
    return open(folder, person);
  }

  private Store made(Path folder) {
    if (stores.containsKey(folder))
      throw new StoreFault(StoreFault.Kind.EXISTS, "There is a store in " + folder + " already.");
    var store = new MemoryStore();
    stores.put(folder, store);
    return store;
  }

  @Override
  public Workbench open(Path folder, Supplier<Person> person) {
    var store = stores.get(folder);
    if (store == null)
      throw new StoreFault(StoreFault.Kind.MISSING, "There is no store in " + folder + ".");
    InstantSource clock = () -> now = now.plusSeconds(60);
    var index = indexes.computeIfAbsent(folder, _ -> new ScanIndex());
    return Workbench.over(store, RULES, index, new ReturnsHtml(), clock, person);
  }

  /// An office with one store, where stores usually lie.
  static Office withStore() {
    var office = new Office();
    office.create(office.usualFolder(), () -> new Person("test", Role.READER)).close();
    return office;
  }
}
