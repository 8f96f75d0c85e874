extension LabScenario {
    /// Reads a lab file.
    public init(reading text: String) throws(LabProblem) {
        var reader = LabReader()
        var number = 0
        for line in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline) {
            number += 1
            let words = try LabWords(line, line: number)
            if !words.words.isEmpty { try reader.read(words) }
        }
        guard !reader.scenario.name.isEmpty else {
            throw LabProblem(line: 1, message: "A lab file begins with: lab NAME")
        }
        self = reader.scenario
    }
}

/// Reads one line after the other; lines about details belong to the heading above them.
struct LabReader {
    private enum Heading {
        case none
        case network
        case environment
        case group
        case routes
    }

    private(set) var scenario = LabScenario()
    private var heading = Heading.none

    mutating func read(_ words: LabWords) throws(LabProblem) {
        switch words.keyword {
        case "lab": scenario.name = try words.arguments(1...1, "lab NAME")[0]
        case "title": scenario.title = try words.arguments(1...1, "title \"TEXT\"")[0]
        case "text": scenario.text.append(try words.arguments(1...1, "text \"TEXT\"")[0])
        case "network": try readNetwork(words)
        case "environment": try readEnvironment(words)
        case "group": try readGroup(words)
        case "routes": try readRoutes(words)
        case "reserve": try readReservation(words)
        default: try readDetail(words)
        }
    }

    private mutating func readNetwork(_ words: LabWords) throws(LabProblem) {
        let arguments = try words.arguments(2...2, "network NAME LOCATION")
        scenario.networks.append(LabNetwork(line: words.line, name: arguments[0], location: arguments[1]))
        heading = .network
    }

    private mutating func readEnvironment(_ words: LabWords) throws(LabProblem) {
        let arguments = try words.arguments(1...1, "environment NAME")
        scenario.environments.append(LabEnvironment(line: words.line, name: arguments[0]))
        heading = .environment
    }

    private mutating func readGroup(_ words: LabWords) throws(LabProblem) {
        let arguments = try words.arguments(2...3, "group NAME LOCATION [LABEL]")
        let label = arguments.count > 2 ? arguments[2] : nil
        scenario.groups.append(
            LabGroup(line: words.line, name: arguments[0], location: arguments[1], label: label))
        heading = .group
    }

    private mutating func readRoutes(_ words: LabWords) throws(LabProblem) {
        let arguments = try words.arguments(2...3, "routes NAME LOCATION [LABEL]")
        let label = arguments.count > 2 ? arguments[2] : nil
        scenario.tables.append(
            LabRouteTable(line: words.line, name: arguments[0], location: arguments[1], label: label))
        heading = .routes
    }

    private mutating func readReservation(_ words: LabWords) throws(LabProblem) {
        let arguments = try words.arguments(2...3, "reserve NAME LOCATION [LABEL]")
        let label = arguments.count > 2 ? arguments[2] : nil
        scenario.addresses.append(
            LabReservedAddress(line: words.line, name: arguments[0], location: arguments[1], label: label))
        heading = .none
    }

    private mutating func readDetail(_ words: LabWords) throws(LabProblem) {
        switch (heading, words.keyword) {
        case (.network, "space"):
            try scenario.networks.changeLast { network throws(LabProblem) in
                network.addressSpace.append(try words.arguments(1...1, "space PREFIX")[0])
            }
        case (.network, "subnet"):
            try scenario.networks.changeLast { network throws(LabProblem) in
                let arguments = try words.arguments(2...2, "subnet NAME PREFIX")
                network.subnets.append(LabSubnet(name: arguments[0], prefix: arguments[1]))
            }
        case (.environment, _):
            try scenario.environments.changeLast { environment throws(LabProblem) in
                try environment.read(words)
            }
        case (.group, _): try scenario.groups.changeLast { group throws(LabProblem) in try group.read(words) }
        case (.routes, _): try scenario.tables.changeLast { table throws(LabProblem) in try table.read(words) }
        default: throw words.unknown
        }
    }
}

extension Array {
    fileprivate mutating func changeLast(_ change: (inout Element) throws(LabProblem) -> Void) throws(LabProblem) {
        guard let last = indices.last else { return }
        try change(&self[last])
    }
}

extension LabWords {
    var unknown: LabProblem { problem("\"\(words.first ?? "")\" is not known here.") }
}
