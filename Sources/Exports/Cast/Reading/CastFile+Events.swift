import JSONText

extension CastFile {
    private static let known: Set<String> = [
        CastEvent.Code.output, CastEvent.Code.input, CastEvent.Code.marker, CastEvent.Code.resize, CastEvent.Code.exit,
    ]

    /// Reads the lines after the header. A last line that was cut off is left out, with a notice.
    mutating func readEvents(_ lines: ArraySlice<ArraySlice<UInt8>>, endsInLineFeed: Bool) throws(ExportFailure) {
        var now: Int64 = 0
        var wentBack = false
        for (index, line) in zip(lines.indices, lines) where !isSkipped(line) {
            let parts = (try? JSONParser.parse(Array(line)))?.array
            if parts == nil, !endsInLineFeed, index == lines.endIndex - 1 {
                notices.append("The last line is torn (the recorder was stopped while it wrote); it is left out.")
                break
            }
            let event = try event(parts, line: index + 1)
            if version == 3 { now = CastTime.sum(now, event.time) }
            if version == 2 {
                wentBack = wentBack || event.time < now
                now = max(now, event.time)
            }
            if Self.known.contains(event.code) { events.append(CastEvent(now, event.code, event.data)) }
        }
        if wentBack { notices.append("Times go back in this recording; such events count as simultaneous.") }
    }

    private func isSkipped(_ line: ArraySlice<UInt8>) -> Bool {
        CastFile.isBlank(line) || (version == 3 && line.first == UInt8(ascii: "#"))
    }

    /// The event of a line, its time as written. Data of codes that are not known may be anything.
    private func event(_ parts: [JSONValue]?, line: Int) throws(ExportFailure) -> CastEvent {
        guard let parts, parts.count >= 3, let seconds = parts[0].double, let code = parts[1].text else {
            throw ExportFailure("line \(line): an event is a time, a code and data")
        }
        guard let time = CastTime.ticks(seconds: seconds) else { throw ExportFailure("line \(line): this is no time") }
        if version == 3, time < 0 { throw ExportFailure("line \(line): a negative interval") }
        guard let data = parts[2].text ?? (Self.known.contains(code) ? nil : "") else {
            throw ExportFailure("line \(line): the data of '\(code)' must be text")
        }
        return CastEvent(CastTime.clamp(time), code, data)
    }
}
