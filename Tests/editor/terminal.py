"""Programs at a pseudo-terminal, for the scripts beside this file."""
import fcntl
import os
import pty
import select
import signal
import struct
import termios
import time


class Program:
    """A program whose controlling terminal is ours."""

    def __init__(self, arguments, columns=80, rows=24, environment=None, error=None):
        self.pid, self.terminal = pty.fork()
        if self.pid == 0:
            if error is not None:
                os.dup2(error, 2)
            fcntl.ioctl(1, termios.TIOCSWINSZ, struct.pack("HHHH", rows, columns, 0, 0))
            os.execvpe(arguments[0], arguments, environment or dict(os.environ))
        self.resize(columns, rows)
        self.status = None

    def resize(self, columns, rows):
        fcntl.ioctl(self.terminal, termios.TIOCSWINSZ, struct.pack("HHHH", rows, columns, 0, 0))

    def write(self, data):
        while data:
            try:
                data = data[os.write(self.terminal, data):]
            except OSError:
                return

    def read(self, timeout):
        """What came within a time; b"" for nothing, None when the program is gone."""
        ready, _, _ = select.select([self.terminal], [], [], timeout)
        if not ready:
            return b""
        try:
            data = os.read(self.terminal, 65536)
            return data or None
        except OSError:
            return None

    def read_until_quiet(self, quiet=0.15, limit=5.0):
        """Everything up to a pause."""
        collected, end = b"", time.monotonic() + limit
        while time.monotonic() < end:
            data = self.read(quiet)
            if not data:
                break
            collected += data
        return collected

    def read_until(self, text, limit=10.0):
        """Everything up to and with a text; what came, when it does not."""
        collected, end = b"", time.monotonic() + limit
        while text not in collected and time.monotonic() < end:
            data = self.read(0.05)
            if data is None:
                break
            collected += data
        return collected

    def wait(self, limit=10.0):
        """The status as waitpid gives it; None when the program does not end in time."""
        end = time.monotonic() + limit
        while time.monotonic() < end:
            pid, status = os.waitpid(self.pid, os.WNOHANG)
            if pid:
                self.status = status
                return status
            if self.read(0.02) is None:
                time.sleep(0.02)
        return None

    def close(self):
        if self.status is None:
            try:
                os.kill(self.pid, signal.SIGKILL)
                os.waitpid(self.pid, 0)
            except (ProcessLookupError, ChildProcessError):
                pass
        os.close(self.terminal)
