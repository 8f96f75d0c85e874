/// The asterisks that were shown for an answer: as many as it has characters, which nobody needs to know.
enum HiddenAnswer {
    /// Makes them as many as the placeholder has, which is what a replay shows.
    static func resize(_ secret: String, _ placeholder: String, in output: inout [PrintedText]) {
        let old = secret.count
        for index in output.indices where output[index].stream == .host {
            var isDone = false
            let lines = output[index].text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
                let stars = line.utf8.reversed().prefix { $0 == UInt8(ascii: "*") }.count
                guard !isDone, stars == old, line.utf8.count > old else { return String(line) }
                isDone = true
                return line.dropLast(old) + String(repeating: "*", count: placeholder.count)
            }
            guard isDone else { continue }
            output[index].text = lines.joined(separator: "\n")
            return
        }
    }
}
