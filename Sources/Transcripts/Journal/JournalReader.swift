/// Reads journals and recordings: JSON Lines, header first.
public enum JournalReader {
    /// A last line without its line end, or that cannot be read, was torn by a crash: it is left out, with a notice.
    /// - Throws: `JournalFailure` that names the line.
    public static func read(_ bytes: [UInt8]) throws(JournalFailure) -> SessionRecording {
        let lines = bytes.split(separator: 0x0A, omittingEmptySubsequences: false)
        let isTorn = bytes.last != 0x0A
        var recording: SessionRecording?
        var notices: [String] = []
        for (index, line) in lines.enumerated() where !line.allSatisfy({ $0 == 0x20 || $0 == 0x0D }) {
            let isLast = index == lines.count - 1
            do {
                try add(try JournalLine(line), to: &recording)
            } catch {
                guard isLast, isTorn, recording != nil else { throw JournalFailure("line \(index + 1): \(error.message)") }
                notices.append("The last line is torn (the program was stopped while it wrote); it is left out.")
            }
        }
        guard var recording else { throw JournalFailure("the file is empty") }
        recording.notices = notices
        return recording
    }

    private static func add(_ line: JournalLine, to recording: inout SessionRecording?) throws(JournalFailure) {
        switch line {
        case .header(let header):
            if recording != nil { throw JournalFailure("a second header") }
            recording = SessionRecording(header: header)
        case .entry(let entry):
            if recording == nil { throw JournalFailure("the header is missing") }
            recording?.entries.append(entry)
        case .unknown:
            if recording == nil { throw JournalFailure("the header is missing") }
        }
    }
}

extension SessionRecording {
    /// The file's text: a line an entry, the header first.
    public var journalText: String {
        ([.header(header)] + entries.map { JournalLine.entry($0) }).map { $0.text + "\n" }.joined()
    }
}
