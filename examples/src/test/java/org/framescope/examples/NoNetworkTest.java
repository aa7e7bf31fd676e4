package org.framescope.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketImplFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A whole comparison, with every door to a network replaced by one that throws. */
class NoNetworkTest {
  @TempDir Path folder;

  @Test
  void nothingOpensASocket() throws Exception {
    assertThat(run(Guarded.class, "compare", "--permutations", "50", "--out", folder.toString()))
        .contains("8 articles");
    assertThat(folder.resolve("report.html")).exists();
  }

  @Test
  void theGuardWouldHaveSeenIt() throws Exception {
    assertThat(run(Guarded.class, "socket")).contains("a socket was opened");
    assertThat(run(Guarded.class, "channel")).contains("a network channel was opened");
  }

  private static String run(Class<?> main, String... arguments)
      throws IOException, InterruptedException {
    List<String> command = new java.util.ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.add("-XX:TieredStopAtLevel=1");
    command.add("-XX:+UseSerialGC");
    command.add(
        "-Djava.nio.channels.spi.SelectorProvider=" + ForbiddingSelectorProvider.class.getName());
    command.add("-cp");
    command.add(System.getProperty("java.class.path"));
    command.add(main.getName());
    command.addAll(List.of(arguments));
    Path output = Files.createTempFile("framescope", ".txt");
    try {
      Process process =
          new ProcessBuilder(command)
              .redirectErrorStream(true)
              .redirectOutput(output.toFile())
              .start();
      process.waitFor();
      return Files.readString(output, StandardCharsets.UTF_8);
    } finally {
      Files.delete(output);
    }
  }

  /** Installs the guard, then runs the command line. */
  static final class Guarded {
    private Guarded() {}

    // The factories are deprecated, for they serve nothing but this kind of interception.
    @SuppressWarnings("deprecation")
    public static void main(String[] arguments) throws IOException {
      SocketImplFactory refusing =
          () -> {
            throw new IllegalStateException("a socket was opened");
          };
      Socket.setSocketImplFactory(refusing);
      ServerSocket.setSocketFactory(refusing);
      if (arguments[0].equals("socket")) {
        try (Socket socket = new Socket("localhost", 9)) {
          throw new IllegalStateException("the guard let " + socket + " pass");
        }
      }
      if (arguments[0].equals("channel")) {
        try (var channel = java.nio.channels.SocketChannel.open()) {
          throw new IllegalStateException("the guard let " + channel + " pass");
        }
      }
      System.exit(Framescope.commandLine().execute(arguments));
    }
  }
}
