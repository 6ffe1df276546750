package io.hubcheck.ui.component;

import java.util.concurrent.Executor;

/** Where slow work is done, so that none of it holds a session's lock. */
@FunctionalInterface
public interface Background extends Executor {}
