package org.framescope.report;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/**
 * A headless Chromium driven over its own debugging protocol, which the JDK's web socket speaks: no
 * driver and no library is needed. Notes every message of the console and every request.
 */
final class Chromium implements AutoCloseable {
  private static final ObjectMapper JSON = new ObjectMapper();

  private final Process process;
  private final WebSocket socket;
  private final BlockingQueue<JsonNode> incoming = new LinkedBlockingQueue<>();
  private final List<String> errors = new ArrayList<>();
  private final List<String> requests = new ArrayList<>();
  private int lastId;

  private Chromium(Path program, Path profile) throws IOException, InterruptedException {
    process =
        new ProcessBuilder(
                program.toString(),
                "--headless=new",
                "--remote-debugging-port=0",
                "--remote-allow-origins=*",
                "--user-data-dir=" + profile,
                "--no-sandbox",
                "--no-first-run",
                "--disable-gpu",
                "--disable-dev-shm-usage",
                "--disable-background-networking",
                "--disable-component-update",
                "--hide-scrollbars",
                "about:blank")
            .redirectErrorStream(true)
            .start();
    BufferedReader out = process.inputReader(StandardCharsets.UTF_8);
    String browser = null;
    for (String line = out.readLine(); line != null; line = out.readLine()) {
      if (line.startsWith("DevTools listening on ")) {
        browser = line.substring("DevTools listening on ".length());
        break;
      }
    }
    if (browser == null) {
      throw new IOException("Chromium ended before it could be spoken to");
    }
    Thread drain =
        new Thread(
            () -> {
              try {
                while (out.readLine() != null) {
                  // Its own log is of no interest, but the pipe must not fill.
                }
              } catch (IOException e) {
                // The browser has ended.
              }
            });
    drain.setDaemon(true);
    drain.start();
    URI endpoint = URI.create(browser);
    HttpClient client = HttpClient.newHttpClient();
    String targets =
        client
            .send(
                java.net.http.HttpRequest.newBuilder(
                        URI.create("http://127.0.0.1:" + endpoint.getPort() + "/json/list"))
                    .build(),
                java.net.http.HttpResponse.BodyHandlers.ofString())
            .body();
    String page = "";
    for (JsonNode target : JSON.readTree(targets)) {
      if (target.path("type").textValue().equals("page")) {
        page = target.path("webSocketDebuggerUrl").textValue();
      }
    }
    socket = client.newWebSocketBuilder().buildAsync(URI.create(page), new Collector()).join();
    for (String domain : List.of("Page", "Runtime", "Log", "Network")) {
      send(domain + ".enable", JSON.createObjectNode());
    }
  }

  /** The browser, if this machine has one. */
  static Optional<Path> find() {
    return java.util.stream.Stream.of("chromium", "chromium-browser", "google-chrome")
        .map(name -> Path.of("/usr/bin", name))
        .filter(Files::isExecutable)
        .findFirst();
  }

  static Chromium start(Path program, Path profile) throws IOException, InterruptedException {
    return new Chromium(program, profile);
  }

  /** Opens a page at a width; gives back once it has loaded and drawn its first plots. */
  void open(Path file, int width, int height, boolean dark) throws InterruptedException {
    errors.clear();
    requests.clear();
    ObjectNode size = JSON.createObjectNode();
    size.put("width", width).put("height", height).put("deviceScaleFactor", 1);
    size.put("mobile", width < 600);
    send("Emulation.setDeviceMetricsOverride", size);
    media("screen", dark);
    send("Page.navigate", JSON.createObjectNode().put("url", file.toUri().toString()));
    awaitEvent("Page.loadEventFired");
    settle();
  }

  /** Shows the page as on a screen or on paper, light or dark. */
  void media(String media, boolean dark) throws InterruptedException {
    ObjectNode emulated = JSON.createObjectNode().put("media", media);
    emulated
        .putArray("features")
        .addObject()
        .put("name", "prefers-color-scheme")
        .put("value", dark ? "dark" : "light");
    send("Emulation.setEmulatedMedia", emulated);
  }

  /** Lets the page do what it has scheduled. */
  void settle() throws InterruptedException {
    eval(
        "new Promise(done => setTimeout(() => requestAnimationFrame(() =>"
            + " requestAnimationFrame(() => done(1))), 400))");
  }

  /** The value of an expression in the page; promises are awaited. */
  JsonNode eval(String expression) throws InterruptedException {
    ObjectNode parameters = JSON.createObjectNode().put("expression", expression);
    parameters.put("awaitPromise", true).put("returnByValue", true);
    JsonNode result = send("Runtime.evaluate", parameters);
    if (result.has("exceptionDetails")) {
      throw new AssertionError(result.get("exceptionDetails").toString());
    }
    return result.at("/result/value");
  }

  void key(String key) throws InterruptedException {
    for (String type : List.of("keyDown", "keyUp")) {
      ObjectNode event = JSON.createObjectNode().put("type", type).put("key", key).put("code", key);
      event.put(
          "windowsVirtualKeyCode",
          switch (key) {
            case "Tab" -> 9;
            case "Escape" -> 27;
            case "ArrowRight" -> 39;
            default -> 0;
          });
      send("Input.dispatchKeyEvent", event);
    }
  }

  /** Takes a picture of what is in the window, or of the whole page. */
  void screenshot(Path png, boolean whole) throws IOException, InterruptedException {
    ObjectNode parameters = JSON.createObjectNode().put("format", "png");
    parameters.put("captureBeyondViewport", whole);
    if (whole) {
      JsonNode size = send("Page.getLayoutMetrics", JSON.createObjectNode()).get("cssContentSize");
      ObjectNode clip = parameters.putObject("clip").put("x", 0).put("y", 0).put("scale", 1);
      clip.put("width", size.get("width").doubleValue());
      clip.put("height", Math.min(16000, size.get("height").doubleValue()));
    }
    JsonNode result = send("Page.captureScreenshot", parameters);
    Files.write(png, Base64.getDecoder().decode(result.get("data").textValue()));
  }

  /** Messages of level error, uncaught exceptions and refusals by the page's policy. */
  List<String> errors() {
    return errors;
  }

  /** The addresses of everything that the page asked for, itself included. */
  List<String> requests() {
    return requests;
  }

  private JsonNode send(String method, ObjectNode parameters) throws InterruptedException {
    int id = ++lastId;
    ObjectNode message = JSON.createObjectNode().put("id", id).put("method", method);
    message.set("params", parameters);
    socket.sendText(message.toString(), true).join();
    while (true) {
      JsonNode answer = next();
      if (answer.path("id").intValue() == id) {
        if (answer.has("error")) {
          throw new AssertionError(method + ": " + answer.get("error"));
        }
        return answer.get("result");
      }
    }
  }

  private void awaitEvent(String method) throws InterruptedException {
    while (!next().path("method").asText().equals(method)) {
      // Other events have been noted by next().
    }
  }

  private JsonNode next() throws InterruptedException {
    JsonNode message = incoming.poll(60, TimeUnit.SECONDS);
    if (message == null) {
      throw new AssertionError("Chromium has not answered for a minute");
    }
    switch (message.path("method").asText()) {
      case "Runtime.exceptionThrown" ->
          errors.add(message.at("/params/exceptionDetails").toString());
      case "Runtime.consoleAPICalled" -> {
        if (message.at("/params/type").asText().matches("error|warning|assert")) {
          errors.add(message.at("/params/args").toString());
        }
      }
      case "Log.entryAdded" -> errors.add(message.at("/params/entry").toString());
      case "Network.requestWillBeSent" -> requests.add(message.at("/params/request/url").asText());
      default -> {
        // Of no interest.
      }
    }
    return message;
  }

  @Override
  public void close() {
    socket.abort();
    process.descendants().forEach(ProcessHandle::destroy);
    process.destroy();
    try {
      if (!process.waitFor(10, TimeUnit.SECONDS)) {
        process.destroyForcibly();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private final class Collector implements WebSocket.Listener {
    private final StringBuilder text = new StringBuilder();

    @Override
    public CompletionStage<?> onText(WebSocket webSocket, CharSequence data, boolean last) {
      text.append(data);
      if (last) {
        try {
          incoming.add(JSON.readTree(text.toString()));
        } catch (IOException e) {
          throw new AssertionError(e);
        }
        text.setLength(0);
      }
      webSocket.request(1);
      return null;
    }
  }
}
