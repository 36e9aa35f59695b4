package starboard.application;

/// Being told of something, until it is closed; closing it twice is closing it once.
@FunctionalInterface
public interface Subscription extends AutoCloseable {
  @Override
  void close();
}
