package kz.senim.kb.deploy.quality;

/** What is judged and what is found: an article of an act, whatever the language. */
public record Provision(String actId, String article) {
    @Override
    public String toString() {
        return actId + " " + article;
    }
}
