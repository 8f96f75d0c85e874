import LineEditor

// A prompt with made-up contents, for measuring the editor and for typing at it at random:
//   editor-probe [--vi] [--list] [--plain] [--objects N] [--history FILE] [--editor COMMAND] [--marks]
// Each accepted text is printed behind "=> ", its line ends as \n. Ctrl-D ends.

let options = ProbeOptions(CommandLine.arguments.dropFirst())
let reader: any LineReader = LineReaders.make(spec: ProbeSpec.make(options), terminalType: "xterm")
loop: while true {
    switch reader.readLine() {
    case .text(let text): print("=> " + text.split(separator: "\n", omittingEmptySubsequences: false).joined(separator: "\\n"))
    case .cancelled: print("=> (cancelled)")
    case .endOfInput: break loop
    }
}
