/// Plays the events of a cast on a terminal.
struct CastPlayback {
    private(set) var terminal: Terminal

    init(columns: Int, rows: Int) { terminal = Terminal(columns: columns, rows: rows) }

    init(_ file: CastFile) { self.init(columns: file.columns ?? 80, rows: file.rows ?? 24) }

    mutating func play(_ event: CastEvent) {
        terminal.time = event.time
        switch event.code {
        case CastEvent.Code.output: terminal.feed(event.data)
        case CastEvent.Code.resize:
            let sizes = event.data.split(separator: "x").compactMap { Int($0) }
            if sizes.count == 2 { terminal.resize(columns: sizes[0], rows: sizes[1]) }
        default: break
        }
    }
}
