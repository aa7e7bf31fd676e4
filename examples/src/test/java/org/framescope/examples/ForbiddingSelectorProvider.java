package org.framescope.examples;

import java.net.ProtocolFamily;
import java.nio.channels.DatagramChannel;
import java.nio.channels.Pipe;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.channels.spi.AbstractSelector;
import java.nio.channels.spi.SelectorProvider;

/** Refuses every channel to a network; named by a system property in {@link NoNetworkTest}. */
public final class ForbiddingSelectorProvider extends SelectorProvider {
  private static IllegalStateException refusal() {
    return new IllegalStateException("a network channel was opened");
  }

  @Override
  public DatagramChannel openDatagramChannel() {
    throw refusal();
  }

  @Override
  public DatagramChannel openDatagramChannel(ProtocolFamily family) {
    throw refusal();
  }

  @Override
  public Pipe openPipe() {
    throw refusal();
  }

  @Override
  public AbstractSelector openSelector() {
    throw refusal();
  }

  @Override
  public ServerSocketChannel openServerSocketChannel() {
    throw refusal();
  }

  @Override
  public SocketChannel openSocketChannel() {
    throw refusal();
  }
}
