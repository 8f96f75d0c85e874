import Glibc

/// The one way to files for all that scripts do: what they read, write, list and remove goes through here.
///
/// Usually everything is open and a call is one of the system's. While a `FileConfinement` is bound to the running thread,
/// each path is looked at: only the session's own folder is there, and nothing outside of it can be seen or changed.
///
/// The functions answer as those of the C library do and leave the reason of a failure in `errno`; what a confinement
/// refuses is `EACCES`, and what is too much `EDQUOT`.
public enum FileGate {
    /// Binds a confinement to this thread while the work runs; nil opens everything again.
    public static func with<Result>(_ confinement: FileConfinement?, _ work: () throws -> Result) rethrows -> Result {
        let outer = pthread_getspecific(key)
        pthread_setspecific(key, confinement.map { UnsafeRawPointer(Unmanaged.passUnretained($0).toOpaque()) })
        defer {
            pthread_setspecific(key, outer.map { UnsafeRawPointer($0) })
            withExtendedLifetime(confinement) {}
        }
        return try work()
    }

    /// What is bound to this thread.
    public static var confinement: FileConfinement? {
        pthread_getspecific(key).map { Unmanaged<FileConfinement>.fromOpaque($0).takeUnretainedValue() }
    }

    /// Why nothing may be done at a path, for people; nil when it may, or when the last attempt there was not refused.
    public static func refusal(of path: String) -> String? { confinement?.reason(for: path) }

    /// `Access to the path '…' is denied`, with the reason when there is one of ours.
    public static func denial(of path: String) -> String {
        "Access to the path '\(path)' is denied" + (refusal(of: path).map { ": \($0)" } ?? ".")
    }

    /// `Cannot find path '…' because it does not exist.`, or that access is denied.
    public static func pathNotFound(_ path: String) -> String {
        text("Cannot find path '\(path)' because it does not exist.", of: path)
    }

    /// `Could not find a part of the path '…'.`, or that access is denied.
    public static func partNotFound(_ path: String) -> String { text("Could not find a part of the path '\(path)'.", of: path) }

    /// `Could not find file '…'.`, or that access is denied.
    public static func fileNotFound(_ path: String) -> String { text("Could not find file '\(path)'.", of: path) }

    /// The usual text of an error about a path, or that access is denied when a confinement refused it.
    public static func text(_ usual: String, of path: String) -> String { refusal(of: path) == nil ? usual : denial(of: path) }

    private static let key: pthread_key_t = {
        var key = pthread_key_t()
        pthread_key_create(&key, nil)
        return key
    }()
}
