import Transcripts

extension SessionRecording {
    /// Whether the recording was read from a document: it then says itself what stands between its steps.
    var isDocument: Bool { entries.contains { if case .prose = $0 { true } else { false } } }

    /// The entries as a page for reading. A recording that was no document gets a heading, and the comments that were typed
    /// as commands become its text.
    var pageEntries: [Entry] {
        guard !isDocument else { return entries }
        let heading = "# \(Headings.title(header))\n" + (entries.isEmpty ? "" : "\n")
        var page: [Entry] = [.prose(heading)]
        for (index, entry) in entries.enumerated() {
            guard case .step(let step) = entry, let text = ScriptComments.text(ofCommand: step) else {
                page.append(entry)
                continue
            }
            let isBehindStep = if case .step = page.last { true } else { false }
            let isLast = index == entries.count - 1
            page.append(.prose((isBehindStep ? "\n" : "") + text + "\n" + (isLast ? "" : "\n")))
        }
        return page
    }
}
