/**
 * Sites, their settings and their API keys. Start with {@link org.gatepost.accounts.Sites}.
 *
 * <p>A leaf: uses no package of ours and knows nothing of comments, cases or scores. What a setting means is decided by
 * those who read it. Keys are stored as a plain SHA-256, since 62 random bits need no salt and every instance must find
 * them, and encrypted beside it for protocols that send them back.
 */
package org.gatepost.accounts;
