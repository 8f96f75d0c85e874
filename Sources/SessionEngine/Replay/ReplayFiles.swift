public import FileGate

/// The files of a replayed session: it may read what lies beside the recording, and what it writes is thrown away after it.
public final class ReplayFiles {
    public let confinement: FileConfinement
    private let scratch: ScratchFolder

    /// - Parameters:
    ///   - folder: the session's folder, as its commands name it.
    ///   - source: the folder that the recording lies in.
    ///   - subject: what the reasons of refusals speak of.
    /// - Returns: nil when there is no place for what is written.
    public init?(folder: String, source: String, limits: ReplayLimits, subject: String = "a replayed session") {
        guard let scratch = ScratchFolder(in: limits.temporary) else { return nil }
        self.scratch = scratch
        confinement = FileConfinement(to: folder, source: source, scratch: scratch.path, limits: limits.files, subject: subject)
    }

    /// Runs work that sees these files only.
    public func confining<Result>(_ work: () throws -> Result) rethrows -> Result { try FileGate.with(confinement, work) }
}
