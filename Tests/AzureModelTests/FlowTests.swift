import Testing

@testable import AzureModel

@Suite struct FlowTests {
    private static func workspace() throws -> Workspace {
        var workspace = try Sample.workspace()
        try workspace.createSecurityGroup(named: "web", location: "West US", label: nil)
        try workspace.setRule(Sample.rule("https", 100, source: "INTERNET", ports: "443"), inGroup: "web")
        try workspace.setRule(
            Sample.rule("no", 200, action: .deny, source: "10.20.1.7", protocol: .any), inGroup: "web")
        try workspace.bindSecurityGroup(named: "web", toSubnet: "front", in: "lab")
        return workspace
    }

    @Test(arguments: [
        ("203.0.113.7", 443, Flow.Transport.tcp, "https"), ("203.0.113.7", 80, .tcp, "DENY ALL INBOUND"),
        ("203.0.113.7", 443, .udp, "DENY ALL INBOUND"), ("10.20.1.7", 80, .icmp, "no"),
        ("10.20.1.8", 80, .tcp, "ALLOW VNET INBOUND"), ("10.99.0.1", 443, .tcp, "DENY ALL INBOUND"),
        ("168.63.129.16", 80, .tcp, "ALLOW AZURE LOAD BALANCER INBOUND"),
    ])
    func inbound(_ source: String, _ port: Int, _ transport: Flow.Transport, _ expected: String) throws {
        let from = try #require(IPv4Address(source))
        let target = try #require(IPv4Address("10.20.1.4"))
        let flow = Flow(transport, from: from, port: 5000, to: target, port: port)
        let decision = try Self.workspace().decision(for: flow, .inbound, atSubnet: "front", in: "lab")
        guard case .rule(let rule) = decision else {
            Issue.record("no rule")
            return
        }
        #expect(rule.name == expected)
    }

    @Test func withoutGroupEverythingPasses() throws {
        let any = IPv4Address(number: 0)
        let flow = Flow(.tcp, from: any, port: 1, to: any, port: 1)
        let decision = try Sample.workspace().decision(for: flow, .inbound, atSubnet: "front", in: "lab")
        #expect(decision == .noGroup && decision.isAllowed)
    }

    @Test func managementPortsMakeHealth() throws {
        var workspace = try Self.workspace()
        try workspace.createEnvironment(
            EnvironmentRequest(name: "e", location: "West US", network: "lab", subnet: "front"))
        let environment = try workspace.environment(named: "e")
        #expect(!workspace.isHealthy(environment))
        try workspace.setRule(Sample.rule("mgmt", 101, source: "INTERNET", ports: "454-455"), inGroup: "web")
        #expect(workspace.isHealthy(environment))
    }
}
